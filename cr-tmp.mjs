import sharp from 'sharp';
const [,,f,o,l,t,w,h,k]=process.argv;let s=sharp(f).extract({left:+l,top:+t,width:+w,height:+h});if(k)s=s.resize(+w*+k,null,{kernel:'nearest'});await s.png().toFile(o);
